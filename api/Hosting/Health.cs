using Npgsql;
using Regulatory.Ledger;

namespace Regulatory.Api.Hosting;

/// <summary>
/// <c>GET /healthz</c>: 200 while the database answers and no read model stands still behind the head, else 503. Health is
/// progress, not connection. Anybody may ask: what stopped a read model stands in the log and in <c>regctl projections status</c>.
/// </summary>
public static class Health
{
    /// <summary>A read model that is behind and has not moved for so long stands still.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static void MapHealth(this WebApplication app, Installation installation) => app.MapGet("/healthz", async (CancellationToken stop) =>
    {
        try
        {
            var head = await installation.Ledger.Head(stop);
            var models = await installation.ReadModels.Status(stop);
            var healthy = models.All(model => model.State != "stopped" && (model.LagFacts == 0 || model.LagSeconds < Patience.TotalSeconds
                || model.State == "catching-up"));
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
                },
                statusCode: healthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        }
        catch (Exception fault) when (fault is LedgerUnavailableException or NpgsqlException)
        {
            return Results.Json(new { status = "unavailable", reason = "数据库无法访问。The database cannot be reached." }, statusCode: 503);
        }
    });
}
