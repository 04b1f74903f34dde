using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>公布混装表: publishes the matrix of mixed loading as a whole, from a day on; loads of earlier days stay under the one before.</summary>
/// <param name="Pairs">At least one.</param>
/// <param name="Reference">The standard or document that says so.</param>
[ActOf(Role.SuperiorAuthority, Role.Administrator, Role.System), Law(DangerousGoodsTransportStandard.Part6)]
public sealed record PublishSegregation(ImmutableArray<IncompatiblePair> Pairs, string Reference, string Reason, LocalDate InForceFrom)
    : SegregationCommand;

public static partial class SegregationDecider
{
    private static Decision<SegregationFact> Decide(SegregationTable table, PublishSegregation command)
    {
        if (SourceOfEdition.Check(command.Reference, command.Reason) is { } unsourced) return unsourced;
        if (PairsOfMatrix.Check(command.Pairs) is { } senseless) return senseless;
        if (table.Latest is { } latest && latest.Pairs.SequenceEqual(command.Pairs)) return Decision<SegregationFact>.Nothing;
        if (EditionsInOrder.Check(table.Latest?.InForceFrom, command.InForceFrom) is { } earlier) return earlier;
        return new SegregationPublished(command.Pairs, command.Reference, command.Reason, command.InForceFrom);
    }
}
