"""Our measured promises (spec/budgets): each module has `run(quick) -> list[Result]`."""
