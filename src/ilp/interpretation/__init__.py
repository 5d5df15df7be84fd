"""What measurements and test results mean."""
