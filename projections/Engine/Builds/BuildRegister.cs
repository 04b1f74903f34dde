using System.Collections.Immutable;
using Npgsql;

namespace Regulatory.Projections;

/// <summary>Which builds of a read model there are, which one is served, and the steps from one to the next.</summary>
internal static class BuildRegister
{
    /// <summary>
    /// The build this software should write: the served one, or a new one beside it when this software has a higher version.
    /// </summary>
    /// <exception cref="SupersededException">A newer version is served already.</exception>
    /// <exception cref="InvalidOperationException">The record's columns changed and its version did not.</exception>
    public static async Task<Build> Ensure(NpgsqlConnection connection, ReadModelShape shape, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel).ConfigureAwait(false);
        await Lock(connection, shape, cancel).ConfigureAwait(false);
        var builds = await Of(connection, shape.Name, cancel).ConfigureAwait(false);
        var served = builds.SingleOrDefault(build => build.Serving);
        if (served is { } newer && newer.Version > shape.Version)
            throw new SupersededException($"{shape.Name}: version {newer.Version} is served, this software has version {shape.Version}.");
        // A build of an earlier layout of the same columns is replaced as an earlier version would be.
        var kept = builds.Where(build => build.Fingerprint == shape.Fingerprint || build.Fingerprint != shape.EarlierFingerprint).ToList();
        var own = served is { } same && same.Version == shape.Version && kept.Contains(same)
            ? same
            : kept.LastOrDefault(build => build.Version == shape.Version && build.State != BuildStatus.Retired);
        if (own is not null && own.Fingerprint != shape.Fingerprint)
            throw new InvalidOperationException(
                $"{shape.Name}: the columns of {shape.Row.Name} changed but its version is still {shape.Version}; raise it.");
        var build = new Build(shape, own?.Number ?? NextNumber(builds, shape.Version));
        if (own is null) await Create(connection, build, serve: served is null, cancel).ConfigureAwait(false);
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
        return build;
    }

    /// <summary>Makes a build's tables; a first build is served from its first row on.</summary>
    public static async Task Create(NpgsqlConnection connection, Build build, bool serve, CancellationToken cancel)
    {
        await connection.Execute(BuildSql.Tables(build), cancel).ConfigureAwait(false);
        await connection.Execute(
            "insert into read.projection_status (name, version, build, state, serving, fingerprint) values ($1, $2, $3, $4, $5, $6)",
            cancel, build.Shape.Name, build.Shape.Version, build.Number, BuildStatus.CatchingUp, serve, build.Shape.Fingerprint)
            .ConfigureAwait(false);
        if (serve) await connection.Execute(BuildSql.Views(build, sameColumns: false), cancel).ConfigureAwait(false);
    }

    /// <summary>Makes the indexes that readers need, if they are not there yet.</summary>
    public static async Task Index(NpgsqlConnection connection, Build build, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel).ConfigureAwait(false);
        var missing = await connection.Execute(
            """
            update read.projection_status set indexed = true where name = $1 and version = $2 and build = $3 and not indexed
            """, cancel, build.Shape.Name, build.Shape.Version, build.Number).ConfigureAwait(false);
        if (missing == 0) return;
        var trigrams = await connection.Scalar<bool>(
            "select exists (select from pg_extension where extname = 'pg_trgm')", cancel).ConfigureAwait(false);
        await connection.ExecuteOnAll(BuildSql.Indexes(build, trigrams), cancel).ConfigureAwait(false);
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
    }

    /// <summary>Readers see this build from the commit on; what was served before is retired and kept.</summary>
    public static async Task Serve(NpgsqlConnection connection, Build build, CancellationToken cancel)
    {
        var builds = await Of(connection, build.Shape.Name, cancel).ConfigureAwait(false);
        var sameColumns = builds.SingleOrDefault(other => other.Serving)?.Version == build.Shape.Version;
        // Readers that hold the view for long must not make everybody else queue up behind the switch.
        await connection.Execute("set local lock_timeout = '2s';" + BuildSql.Views(build, sameColumns), cancel).ConfigureAwait(false);
        await connection.Execute(
            """
            update read.projection_status set serving = false, state = 'retired', retired_at = clock_timestamp()
              where name = $1 and serving
            """, cancel, build.Shape.Name).ConfigureAwait(false);
        await connection.Execute(
            "update read.projection_status set serving = true, state = 'live' where name = $1 and version = $2 and build = $3",
            cancel, build.Shape.Name, build.Shape.Version, build.Number).ConfigureAwait(false);
        // A runner that stands before a fact it cannot fold hears that its build is over.
        await connection.Execute("select pg_notify('read_projection', $1)", cancel, build.Shape.Name).ConfigureAwait(false);
    }

    /// <summary>Drops what was retired long enough ago, and rebuilds of this version that died before they were served.</summary>
    public static async Task DropRetired(NpgsqlConnection connection, ReadModelShape shape, TimeSpan kept, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel).ConfigureAwait(false);
        await Lock(connection, shape, cancel).ConfigureAwait(false);
        await using var find = connection.Command(
            """
            select version, build from read.projection_status b where name = $1 and not serving
              and (retired_at < clock_timestamp() - $2
                or state <> 'retired' and exists (select from read.projection_status s where s.name = b.name and s.serving and s.version = b.version
                    and s.fingerprint = b.fingerprint))
            """, shape.Name, kept);
        var old = new List<(int Version, int Number)>();
        await using (var reader = await find.ExecuteReaderAsync(cancel).ConfigureAwait(false))
            while (await reader.ReadAsync(cancel).ConfigureAwait(false)) old.Add((reader.GetInt32(0), reader.GetInt32(1)));
        foreach (var (version, number) in old)
        {
            var name = Build.NameOf(shape.Name, version, number);
            // A rebuild that is still at work holds its lock.
            if (!await connection.Scalar<bool>(
                "select pg_try_advisory_xact_lock(hashtextextended($1, 0))", cancel, Build.LockOf(name)).ConfigureAwait(false)) continue;
            await connection.Execute(BuildSql.Drop(name), cancel).ConfigureAwait(false);
            await connection.Execute(
                "delete from read.projection_status where name = $1 and version = $2 and build = $3", cancel, shape.Name, version, number)
                .ConfigureAwait(false);
        }
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
    }

    public static async Task<ImmutableArray<BuildStatus>> Of(NpgsqlConnection connection, string name, CancellationToken cancel)
    {
        await using var command = connection.Command(
            """
            select version, build, state, serving, fingerprint, position from read.projection_status
              where name = $1 order by version, build
            """, name);
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        var builds = ImmutableArray.CreateBuilder<BuildStatus>();
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            builds.Add(new(
                reader.GetInt32(0), reader.GetInt32(1), reader.GetString(2), reader.GetBoolean(3), reader.GetString(4), reader.GetInt64(5)));
        return builds.ToImmutable();
    }

    /// <summary>One at a time changes the builds of a read model.</summary>
    public static Task Lock(NpgsqlConnection connection, ReadModelShape shape, CancellationToken cancel) =>
        connection.ExecuteOnAll("select pg_advisory_xact_lock(hashtextextended($1, 0))", cancel, $"builds of {shape.Name}");

    public static int NextNumber(ImmutableArray<BuildStatus> builds, int version) =>
        builds.Where(build => build.Version == version).Select(build => build.Number + 1).DefaultIfEmpty(0).Max();
}
