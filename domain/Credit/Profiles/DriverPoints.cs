using System.Collections.Immutable;
using Regulatory.Domain.Credit.Scoring;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>A driver's points of the open cycle.</summary>
/// <param name="IsFull">Full marks are reached: the driver is graded B, and takes no new waybill or charter.</param>
[Law(DriverHonestyMeasures.Points)]
public sealed record DriverPoints(CreditModelId Model, CreditCycle Cycle, decimal Total, ImmutableArray<int> Entries, bool IsFull)
{
    /// <summary>Today's points; null for others than persons, and where no driver's model is in force.</summary>
    public static DriverPoints? In(CreditProfile profile, CreditContext context)
    {
        if (profile.Id is not { Subject.IsPerson: true } id
            || context.Models.InForce(CreditModelKind.Driver, context.On) is not { Terms: { Driver: { } scheme } terms } model) return null;
        var cycle = Score.CycleOf(terms, profile.CycleFrom, context.On);
        var sheet = DriverScore.Of(terms, scheme, new(profile.Entries, cycle, context.On, profile.Trade, id.Domain));
        return new(model.Id, cycle, sheet.Total, sheet.Entries, sheet.Total >= scheme.Full);
    }
}
