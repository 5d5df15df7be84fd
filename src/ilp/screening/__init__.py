"""The services of the decree as values, one file per part of the decree, and the catalogue of all of them."""

from ilp.screening import (
    adult_infections,
    adult_mental_health,
    adults,
    blood_and_lungs,
    bowel_and_lung_cancer,
    cancer,
    chronic_disease,
    eyes_and_fitness,
    older_persons,
    reproductive_health,
    school_age,
    school_health,
    stroke_and_heart,
    violence,
)
from ilp.services import Catalogue

# Every service of this version, in the order of the decree.
CATALOGUE = Catalogue(
    (
        *school_age.SERVICES,
        *school_health.SERVICES,
        *adults.SERVICES,
        *stroke_and_heart.SERVICES,
        *cancer.SERVICES,
        *bowel_and_lung_cancer.SERVICES,
        *adult_mental_health.SERVICES,
        *blood_and_lungs.SERVICES,
        *adult_infections.SERVICES,
        *eyes_and_fitness.SERVICES,
        *violence.SERVICES,
        *chronic_disease.SERVICES,
        *reproductive_health.SERVICES,
        *older_persons.SERVICES,
    )
)
