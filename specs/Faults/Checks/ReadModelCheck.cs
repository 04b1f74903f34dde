using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Regulatory.Api.Hosting;
using Regulatory.Projections;

namespace Regulatory.Faults.Specs.Checks;

/// <summary>Whether every read model is what its facts say: it is built anew, and all rows are compared.</summary>
internal static class ReadModelCheck
{
    /// <summary>A read model that has not caught up for so long will not.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <returns>Sentences about the read models that differ; none when all is well.</returns>
    /// <exception cref="TimeoutException">A read model does not catch up with the ledger.</exception>
    public static async Task<ImmutableArray<string>> Run(Installation installation, string administrator)
    {
        await UntilCaughtUp(administrator);
        await using var models = new ReadModels(
            FactShapes.ReadModelsOf(installation.Catalogue.Codec), FactFeed.Of(installation.Ledger, installation.Catalogue), installation.Settings.App,
            ReadModelSettings.Default with { KeepRetired = TimeSpan.Zero }, NullLogger.Instance);
        var differing = ImmutableArray.CreateBuilder<string>();
        foreach (var shape in models.Catalogue.Shapes)
        {
            var rebuilt = await models.Rebuild(shape.Name);
            if (rebuilt.Changed)
                differing.Add($"{rebuilt.Model}: {rebuilt.ChangedRows} of {rebuilt.Rows} rows differ from a rebuild at {rebuilt.Position}");
        }
        return differing.ToImmutable();
    }

    /// <summary>Waits until every read model has folded everything that is recorded.</summary>
    /// <exception cref="TimeoutException">A read model does not catch up with the ledger.</exception>
    public static async Task UntilCaughtUp(string administrator)
    {
        await using var connection = new NpgsqlConnection(administrator);
        await connection.OpenAsync();
        await using var ask = new NpgsqlCommand(
            """
            select coalesce(string_agg(format('%s is %s at %s of %s %s', name, state, s.position, head.position, left(error, 200)), '; '), '')
            from read.projection_status s, ledger.head where serving and s.position < head.position
            """,
            connection);
        var watch = Stopwatch.StartNew();
        while ((string)(await ask.ExecuteScalarAsync())! is { Length: > 0 } behind)
        {
            if (watch.Elapsed > Patience) throw new TimeoutException($"Read models are behind after {Patience}: {behind}");
            await Task.Delay(20);
        }
    }
}
