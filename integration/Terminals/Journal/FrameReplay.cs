using System.Runtime.CompilerServices;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Regulatory.Integration.Terminals.Gateway;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Terminals.Journal;

/// <summary>
/// Reads raw frames of the journal again with the present decoder and compares with the positions that are stored: a decoder that has
/// changed shows what it changes, and an auditor sees that positions are what terminals sent. Nothing is written.
/// </summary>
/// <param name="source">As the application role.</param>
public sealed class FrameReplay(NpgsqlDataSource source)
{
    private const int Together = 4_096;

    private readonly Dictionary<int, Reassembly> parts = [];

    /// <summary>Goes through the frames of a day, of a terminal, or of both; in the order in which they were stored.</summary>
    /// <param name="day">Day in China on which the frames were stored; null for all.</param>
    /// <param name="terminal">Number of a terminal; null for all.</param>
    public async IAsyncEnumerable<ReplayDifference> Run(
        DateOnly? day, int? terminal, IProgress<ReplayProgress> progress, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        if (await Extent(day, cancellation).ConfigureAwait(false) is not { } extent) yield break;
        var (first, last) = extent;
        var (place, frame) = await Before(first, cancellation).ConfigureAwait(false);
        while (frame < last)
        {
            var (toPlace, toFrame, days) = await Commits(place, frame, cancellation).ConfigureAwait(false);
            var stored = (await PositionRows.Read(source, place, toPlace, days, terminal, cancellation).ConfigureAwait(false))
                .ToLookup(position => position.Position.Frame, position => position.Position);
            foreach (var kept in await Frames(Math.Max(frame, first - 1), Math.Min(toFrame, last), terminal, cancellation).ConfigureAwait(false))
                foreach (var difference in await Compare(kept, [.. stored[kept.Number]], cancellation).ConfigureAwait(false))
                    yield return difference;
            (place, frame) = (toPlace, toFrame);
            progress.Report(new(Math.Min(frame, last) - first + 1, last - first + 1));
        }
    }

    private async Task<IEnumerable<ReplayDifference>> Compare(KeptFrame kept, StoredPosition[] stored, CancellationToken cancellation)
    {
        // Sealed: the card of a driver, and no positions.
        if (TelemetrySeal.IsSealed(kept.Bytes)) return [];
        if (kept.IsPassedOn) return PassedOn(kept, stored);
        var (reports, fault) = Read(kept, stored is [var any, ..] ? any.Edition : Edition.Jt2013);
        var differences = new List<ReplayDifference>();
        if (kept.Terminal is null) return differences;
        if (fault != kept.Fault) differences.Add(new(kept.Number, kept.Terminal, null, "fault", kept.Fault, fault));
        for (var item = 0; item < reports.Count; item++)
        {
            var report = reports[item];
            if (Array.Find(stored, position => position.Item == item) is { } known)
                differences.AddRange(Fields(known.Report, report).Where(field => field.Stored != field.Read)
                    .Select(field => new ReplayDifference(kept.Number, kept.Terminal, item, field.Name, field.Stored, field.Read)));
            // It may have come before, in another frame.
            else if (!await IsStored(kept.Terminal.Value, report, cancellation).ConfigureAwait(false))
                differences.Add(new(kept.Number, kept.Terminal, item, "position", null, "there"));
        }
        differences.AddRange(stored.Where(position => position.Item >= reports.Count)
            .Select(position => new ReplayDifference(kept.Number, kept.Terminal, position.Item, "position", "there", null)));
        return differences;
    }

    /// <summary>
    /// Of what a platform has passed on, what is stored is held against the frame: whose vehicles are its own is not known here, nor what its
    /// encrypted bodies say.
    /// </summary>
    private static IEnumerable<ReplayDifference> PassedOn(KeptFrame kept, StoredPosition[] stored)
    {
        if (Jt809.PlatformFrame.Read(kept.Bytes, null, out _) is not { IsOpen: true } frame) return [];
        var read = Platforms.PlatformPositions.Of(Jt809.PlatformMessageTable.Read(frame)).Reports;
        return stored.SelectMany(position => position.Item >= read.Count
            ? [new ReplayDifference(kept.Number, kept.Terminal, position.Item, "position", "there", null)]
            : Fields(position.Report, read[position.Item]).Where(field => field.Stored != field.Read)
                .Select(field => new ReplayDifference(kept.Number, kept.Terminal, position.Item, field.Name, field.Stored, field.Read)));
    }

    private (IReadOnlyList<Location> Reports, string? Fault) Read(KeptFrame kept, Edition known)
    {
        var frame = Frame.Read(kept.Bytes, out var fault);
        // Which fault it was depends on what came before it on the connection.
        if (fault is not FrameFault.None || frame is null)
            return ([], TerminalMessages.IsOfFraming(kept.Fault) ? kept.Fault : TerminalMessages.NameOf(fault));
        var reading = TerminalMessages.Read(frame, known);
        if (frame.Header.Part is { Total: > 1 } && !frame.Header.IsEncrypted && kept.Terminal is { } terminal)
        {
            if (!parts.TryGetValue(terminal, out var reassembly)) parts.Add(terminal, reassembly = TerminalMessages.NewReassembly());
            reading = TerminalMessages.ReadPart(frame, reading, reassembly, kept.ReceivedAt, known, out _);
        }
        return (TerminalMessages.PositionsOf(reading.Message).Positions, reading.Fault);
    }

    private static IEnumerable<(string Name, string Stored, string Read)> Fields(Location stored, Location read) =>
    [
        ("time", $"{stored.At}", $"{read.At}"), ("latitude", $"{stored.Latitude}", $"{read.Latitude}"),
        ("longitude", $"{stored.Longitude}", $"{read.Longitude}"), ("altitude", $"{stored.Altitude}", $"{read.Altitude}"),
        ("speed", $"{stored.Speed}", $"{read.Speed}"), ("direction", $"{stored.Direction}", $"{read.Direction}"),
        ("alarm", $"{stored.Alarm:x8}", $"{read.Alarm:x8}"), ("status", $"{stored.Status:x8}", $"{read.Status:x8}"),
        ("items", Items(stored), Items(read)),
    ];

    private static string Items(Location report) => Convert.ToHexStringLower(report.Encode(Edition.Jt2013).Span[Location.CoreLength..]);

    private async Task<bool> IsStored(int terminal, Location report, CancellationToken cancellation)
    {
        await using var find = source.CreateCommand(
            """
            select exists (select from telemetry.position
              where terminal = $1 and event_time = $2 and latitude = $3 and longitude = $4 and alarm = $5 and status = $6)
            """);
        find.Parameters.Add(new NpgsqlParameter<int> { TypedValue = terminal });
        find.Parameters.Add(new()
        {
            NpgsqlDbType = NpgsqlDbType.TimestampTz, Value = report.At?.ToDateTimeUtc() ?? DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc),
        });
        foreach (var value in new[] { report.Latitude, report.Longitude, unchecked((int)report.Alarm), unchecked((int)report.Status) })
            find.Parameters.Add(new NpgsqlParameter<int> { TypedValue = value });
        return (bool)(await find.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
    }

    private async Task<(long First, long Last)?> Extent(DateOnly? day, CancellationToken cancellation)
    {
        await using var select = source.CreateCommand("select min(number), max(number) from telemetry.frame where $1 is null or day = $1");
        select.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Date, Value = day is { } one ? one : DBNull.Value });
        await using var row = await select.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await row.ReadAsync(cancellation).ConfigureAwait(false);
        return row.IsDBNull(0) ? null : (row.GetInt64(0), row.GetInt64(1));
    }

    /// <summary>The commit before the one with a frame.</summary>
    private async Task<(long Place, long Frame)> Before(long frame, CancellationToken cancellation)
    {
        await using var select = source.CreateCommand(
            "select last_place, last_frame from telemetry.batch where last_frame < $1 order by last_place desc, last_frame desc limit 1");
        select.Parameters.Add(new NpgsqlParameter<long> { TypedValue = frame });
        await using var row = await select.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        return await row.ReadAsync(cancellation).ConfigureAwait(false) ? (row.GetInt64(0), row.GetInt64(1)) : (0, 0);
    }

    /// <summary>The next commits, until they are enough frames.</summary>
    private async Task<(long Place, long Frame, IReadOnlySet<DateOnly> Days)> Commits(long place, long frame, CancellationToken cancellation)
    {
        await using var select = source.CreateCommand(
            "select last_place, last_frame, days from telemetry.batch where (last_place, last_frame) > ($1, $2) order by last_place, last_frame limit 256");
        select.Parameters.Add(new NpgsqlParameter<long> { TypedValue = place });
        select.Parameters.Add(new NpgsqlParameter<long> { TypedValue = frame });
        await using var rows = await select.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var (from, days) = (frame, new HashSet<DateOnly>());
        while (frame - from < Together && await rows.ReadAsync(cancellation).ConfigureAwait(false))
        {
            (place, frame) = (rows.GetInt64(0), rows.GetInt64(1));
            days.UnionWith(rows.GetFieldValue<DateOnly[]>(2));
        }
        return frame > from ? (place, frame, days) : throw new InvalidOperationException($"No commit holds the frames after {from}.");
    }

    private async Task<IReadOnlyList<KeptFrame>> Frames(long after, long last, int? terminal, CancellationToken cancellation)
    {
        await using var select = source.CreateCommand(
            """
            select number, terminal, fault, received_at, bytes, platform is not null from telemetry.frame
            where number > $1 and number <= $2 and ($3 is null or terminal = $3) order by number
            """);
        select.Parameters.Add(new NpgsqlParameter<long> { TypedValue = after });
        select.Parameters.Add(new NpgsqlParameter<long> { TypedValue = last });
        select.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Integer, Value = terminal is { } one ? one : DBNull.Value });
        await using var rows = await select.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var frames = new List<KeptFrame>();
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
            frames.Add(new(
                rows.GetInt64(0), rows.IsDBNull(1) ? null : rows.GetInt32(1), rows.IsDBNull(2) ? null : rows.GetString(2),
                Instant.FromDateTimeUtc(rows.GetDateTime(3)), rows.GetFieldValue<byte[]>(4), rows.GetBoolean(5)));
        return frames;
    }

    private sealed record KeptFrame(long Number, int? Terminal, string? Fault, Instant ReceivedAt, byte[] Bytes, bool IsPassedOn);
}
