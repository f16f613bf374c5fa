"""The guards that make the trail append-only in the database itself (threat 30).

A line is never changed; it goes only with its whole sealed month, once `trail.actions.drop` marked the seal.
"""
from django.db.backends.base.base import BaseDatabaseWrapper

REFUSED = "the trail is append-only"
_DROPPED = (
    "SELECT 1 FROM trail_seal s WHERE s.chain = OLD.chain"
    " AND OLD.number BETWEEN s.first_number AND s.last_number AND s.dropped_at IS NOT NULL"
)
# A seal closes what is there, from where the last one ended, and is made before it is dropped: a made-up one
# would let any line go, and verification would step over the hole.
_MADE_UP = (
    "NEW.dropped_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM trail_entry e WHERE e.chain = NEW.chain"
    " AND e.number = NEW.last_number AND e.hash = NEW.closing_hash) OR NEW.first_number <> 1 +"
    " COALESCE((SELECT MAX(s.last_number) FROM trail_seal s WHERE s.chain = NEW.chain), 0)"
)
# name → (table, when, refused if)
_COMMON = {
    "trail_entry_no_update": ("trail_entry", "BEFORE UPDATE", "1 = 1"),
    "trail_entry_no_delete": ("trail_entry", "BEFORE DELETE", f"NOT EXISTS ({_DROPPED})"),
    "trail_head_no_delete": ("trail_head", "BEFORE DELETE", "1 = 1"),
    "trail_head_forward": (
        "trail_head", "BEFORE UPDATE",
        "NEW.number <= OLD.number OR NEW.chain <> OLD.chain OR NEW.id <> OLD.id",
    ),
    "trail_seal_not_made_up": ("trail_seal", "BEFORE INSERT", _MADE_UP),
    "trail_seal_no_delete": ("trail_seal", "BEFORE DELETE", "1 = 1"),
    "trail_seal_only_drop": (
        "trail_seal", "BEFORE UPDATE",
        "OLD.dropped_at IS NOT NULL OR NEW.dropped_at IS NULL OR NEW.id <> OLD.id"
        " OR NEW.chain <> OLD.chain OR NEW.month <> OLD.month OR NEW.first_number <> OLD.first_number"
        " OR NEW.last_number <> OLD.last_number OR NEW.closing_hash <> OLD.closing_hash"
        " OR NEW.sealed_at <> OLD.sealed_at",
    ),
}
# SQLite's REPLACE deletes without firing a delete trigger: it is met at the insertion.
_REPLACE = {
    "trail_entry_no_replace": (
        "trail_entry", "BEFORE INSERT",
        "EXISTS (SELECT 1 FROM trail_entry e"
        " WHERE e.id = NEW.id OR (e.chain = NEW.chain AND e.number = NEW.number))",
    ),
}
_TABLES = ("trail_entry", "trail_head", "trail_seal")


def install(connection: BaseDatabaseWrapper) -> None:
    """Put the guards up."""
    _run(connection, _sqlite_up() if connection.vendor == "sqlite" else _postgresql_up())


def remove(connection: BaseDatabaseWrapper) -> None:
    """Take the guards down: to undo the migration, and for the test suite to empty its own tables."""
    _run(connection, _sqlite_down() if connection.vendor == "sqlite" else _postgresql_down())


def _run(connection: BaseDatabaseWrapper, statements: list[str]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def _sqlite_up() -> list[str]:
    return [
        f"CREATE TRIGGER {name} {when} ON {table} FOR EACH ROW WHEN {refused}"
        f" BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
        for name, (table, when, refused) in (_COMMON | _REPLACE).items()
    ]


def _sqlite_down() -> list[str]:
    return [f"DROP TRIGGER IF EXISTS {name}" for name in _COMMON | _REPLACE]


def _postgresql_up() -> list[str]:
    statements = []
    for name, (table, when, refused) in _COMMON.items():
        result = "OLD" if "DELETE" in when else "NEW"
        statements.append(
            f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            f" IF {refused} THEN RAISE EXCEPTION '{REFUSED}'; END IF; RETURN {result}; END $$"
        )
        statements.append(f"CREATE TRIGGER {name} {when} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()")
    statements.append(
        "CREATE FUNCTION trail_no_truncate() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN RAISE EXCEPTION '{REFUSED}'; END $$"
    )
    statements += [
        f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT"
        " EXECUTE FUNCTION trail_no_truncate()"
        for table in _TABLES
    ]
    return statements


def _postgresql_down() -> list[str]:
    functions = [*_COMMON, "trail_no_truncate"]
    return [f"DROP FUNCTION IF EXISTS {name}() CASCADE" for name in functions]
