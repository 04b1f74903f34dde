using System.Collections.Immutable;
using System.Reflection;
using Regulatory.Api.Enforcement;
using Regulatory.Api.Governance;
using Regulatory.Api.Operations;
using Regulatory.Api.Supervision;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Conventions.Views;
using Regulatory.GraphQL.Sql;
using Regulatory.Integration.Supervision.Live;
using Regulatory.Projections;

namespace Regulatory.Api.Schema;

/// <summary>The schema made from the domain's commands and the read models, and the way to the read models' tables.</summary>
public static class ApiSchema
{
    private static readonly Assembly Domain = typeof(Refusal).Assembly;

    /// <summary>What is worked out when it is asked for.</summary>
    public static ImmutableArray<View> Views { get; } = [.. SupervisionViews.All, .. EnforcementViews.All, .. AuditViews.All, .. OperationsViews.All];

    /// <summary>The acts that clients may give.</summary>
    public static ImmutableArray<GraphQL.Conventions.Mutations.Act> Acts(ReadModelCatalogue catalogue) => DomainActs.Of(Domain, catalogue);

    /// <exception cref="GraphQL.Types.SchemaException">A command or read model without a rule of access, or a name used twice.</exception>
    public static GraphQL.Types.Schema Of(ReadModelCatalogue catalogue) => new SchemaBuilder()
        .Add(ReadModelEntities.Of(catalogue))
        .Add(Acts(catalogue))
        .Add(FactKinds.Of(Domain, catalogue))
        .Add(Views)
        .DocumentedBy(Domain, typeof(ReadModelCatalogue).Assembly, typeof(LivePositions).Assembly, typeof(OperationsSheet).Assembly)
        .Build();

    /// <param name="query">Connections as <c>regulatory_query</c>.</param>
    /// <param name="cursorKey">At least 32 secret bytes, the same on every node.</param>
    public static ReadStore StoreOf(ReadModels models, ReadSource query, ReadOnlySpan<byte> cursorKey)
    {
        var moments = new RecordedMoments(query.Connections);
        return new(query, new Cursors(cursorKey))
        {
            WaitFor = async (tables, position, limit, cancellation) =>
            {
                foreach (var table in tables)
                {
                    if (await models.WaitFor(table, position, limit, cancellation) < position) return false;
                }
                return true;
            },
            PositionAt = moments.PositionAt,
            RecordedAt = moments.RecordedAt,
            FoldedTo = tables => $"(select coalesce(min(position), 0) from read.projection_status where serving and name = any({tables}))",
        };
    }
}
