"""When: for one service and one person, since when it is due, until when it can be done, and when it comes next.

The schedule of the rule, the person's dates and the record of services done decide it. Every kind of schedule has one
function in `ilp.timing.clock`. Nothing is guessed: where the dates needed are not known, or the decree gives no rule,
the status is ``undetermined`` and the sentence says why.
"""

from ilp.timing.answers import Timing, TimingStatus
from ilp.timing.clock import Clock, records_by_service, school_year

__all__ = ["Clock", "Timing", "TimingStatus", "records_by_service", "school_year"]
