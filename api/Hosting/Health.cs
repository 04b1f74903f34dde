using Npgsql;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Ledger;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Api.Hosting;

/// <summary>
/// <c>GET /healthz</c>: 200 while the database answers, no read model stands still behind the head and, on a host that seals, sealing
/// does not either, on a host with a gateway frames of terminals are stored, and the witness file does not contradict the ledger, else 503. Health is progress, not connection. Anybody may ask:
/// what stopped a read model or the sealing stands in the log.
/// </summary>
public static class Health
{
    /// <summary>A read model, or the sealing, that is behind and has not moved for so long stands still.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static void MapHealth(this WebApplication app, Installation installation) => app.MapGet("/healthz", async (CancellationToken stop) =>
    {
        try
        {
            var head = await installation.Ledger.Head(stop);
            var models = await installation.ReadModels.Status(stop);
            var healthy = models.All(model => model.State != "stopped" && (model.LagFacts == 0 || model.LagSeconds < Patience.TotalSeconds
                || model.State == "catching-up"));
            var progress = await installation.Tree.Progress(stop);
            var sealer = app.Services.GetService<SealerWork>()?.Standing;
            healthy &= sealer is null || (sealer.State != SealerState.Refused && !StandsStill(progress));
            var publishing = app.Services.GetService<PublisherWork>();
            var journal = app.Services.GetService<FrameJournal>();
            healthy &= journal?.BusyFor is not { } busy || busy < Patience;
            // Partners wait for a broker that is away, and nobody else does; a ledger that contradicts its witness concerns everybody.
            healthy &= publishing?.Witness?.Kind is not StandingKind.Refused;
            return Results.Json(
                new
                {
                    status = healthy ? "healthy" : "degraded",
                    head,
                    readModels = models.Select(model => new
                    {
                        model.Name, model.Version, model.State, model.Serving, model.Position, model.LagFacts,
                        lagSeconds = Math.Round(model.LagSeconds, 1), stoppedAt = model.ErrorPosition,
                    }),
                    sealing = new
                    {
                        suite = installation.Settings.Sealing.ToString(), @sealed = progress.Sealed, progress.LagFacts,
                        lagSeconds = Math.Round(progress.LagSeconds, 1), here = sealer is null ? null : Name(sealer.State),
                    },
                    terminals = journal is null ? null : GatewayReport.Of(app.Services).Numbers,
                    publishing = new
                    {
                        partners = Told(publishing?.Partners), witness = Told(publishing?.Witness),
                        inbox = Told(app.Services.GetService<InboxWork>()?.Standing),
                        facts = publishing?.Facts.ToDictionary(told => told.Partner, told => Told(told.Standing)),
                    },
                },
                statusCode: healthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        }
        catch (Exception fault) when (fault is LedgerUnavailableException or NpgsqlException)
        {
            return Results.Json(new { status = "unavailable", reason = "数据库无法访问。The database cannot be reached." }, statusCode: 503);
        }
    });

    /// <summary>Facts wait, and no head has been signed for long: not even for a part of them.</summary>
    private static bool StandsStill(SealingProgress progress) =>
        progress.LagFacts > 0 && progress.LagSeconds > Patience.TotalSeconds
        && (progress.SecondsSinceHead is not { } since || since > Patience.TotalSeconds);

    /// <summary>As clients are told.</summary>
    internal static string Name(SealerState state) => state switch
    {
        SealerState.StandingBy => "standing-by",
        SealerState.Sealing => "sealing",
        SealerState.Interrupted => "interrupted",
        _ => "refused",
    };

    /// <summary>Why something waits stands in the log: it may name machines.</summary>
    private static object? Told(Standing? standing) => standing is null
        ? null
        : new { state = standing.Kind.ToString().ToLowerInvariant(), standing.Size, since = standing.Since.ToString() };
}
