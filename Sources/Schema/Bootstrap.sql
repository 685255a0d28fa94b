-- Makes the product's three roles and gives them this database. Run it once, as a superuser, connected to the
-- database that the product shall use. Running it again changes nothing.
--
-- Why it stands apart from the migrations: they run as muniment_owner, which is no superuser and shall not be one.
-- Two statements here need a superuser; they are marked (1) and (2). Where a superuser is hard to come by, ask for
-- these two alone and run the rest as a role with CREATEROLE that owns the database.
--
-- Passwords are not set here. How the two roles that log in prove who they are (peer on a local socket, SCRAM, a
-- certificate) is the cluster's matter: see Documents/operating/database.md.
--
-- Locks: rows of the catalogue only.

-- The owner of all tables. Migrates, and does nothing else.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'muniment_owner') THEN
        CREATE ROLE muniment_owner LOGIN;
    END IF;
END
$$;

-- The role that serves. Owns nothing, and is granted table by table.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'muniment_app') THEN
        CREATE ROLE muniment_app LOGIN;
    END IF;
END
$$;

-- The owner of the few functions that must see across tenants. Nobody can log in as it.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'muniment_definer') THEN
        -- (1) Needs a superuser: "must be superuser to create bypassrls users".
        CREATE ROLE muniment_definer NOLOGIN BYPASSRLS;
    END IF;
END
$$;

-- Lets a migration hand a function over to muniment_definer (ALTER FUNCTION … OWNER TO).
DO $$
BEGIN
    IF NOT pg_catalog.pg_has_role('muniment_owner', 'muniment_definer', 'MEMBER') THEN
        -- (2) Needs a superuser, or from PostgreSQL 16 on a role with ADMIN OPTION on muniment_definer.
        GRANT muniment_definer TO muniment_owner;
    END IF;
END
$$;

-- Refuses roles of these names that were made by hand with more than they may have: the serving role must not be
-- able to step around row-level security, by itself or through a membership.
DO $$
DECLARE
    offender text;
BEGIN
    SELECT string_agg(quote_ident(rolname), ', ' ORDER BY rolname) INTO offender
    FROM pg_catalog.pg_roles
    WHERE rolname IN ('muniment_owner', 'muniment_app')
      AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolreplication);
    IF offender IS NOT NULL THEN
        RAISE EXCEPTION 'these roles have rights that the product must not run with: %', offender
            USING HINT = 'ALTER ROLE … NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOREPLICATION, then run this again.';
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_auth_members WHERE member = 'muniment_app'::regrole
    ) THEN
        RAISE EXCEPTION 'muniment_app must not be a member of any role'
            USING HINT = 'REVOKE the memberships that \du muniment_app shows, then run this again.';
    END IF;
    IF NOT EXISTS (
        SELECT FROM pg_catalog.pg_roles
        WHERE rolname = 'muniment_definer' AND rolbypassrls AND NOT rolsuper AND NOT rolcanlogin
    ) THEN
        RAISE EXCEPTION 'muniment_definer must have BYPASSRLS, must not be able to log in and must not be a superuser'
            USING HINT = 'ALTER ROLE muniment_definer NOLOGIN NOSUPERUSER BYPASSRLS, then run this again.';
    END IF;
END
$$;

-- This database: the owner makes schemas in it, the app connects to it, and nobody else gets in by default.
-- (A database copied from a template starts with PostgreSQL's defaults again: run this there too.)
DO $$
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    -- TEMPORARY: sums are made anew beside their readers through a temporary table.
    EXECUTE format('GRANT CONNECT, CREATE, TEMPORARY ON DATABASE %I TO muniment_owner', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO muniment_app', current_database());
END
$$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
