using Regulatory.Domain.Enforcement.Overload.Inquiries.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Inquiries;

/// <summary>Finds out who drove an overloaded truck 查明驾驶人.</summary>
/// <param name="QualificationNumber">从业资格证号; null for a driver without one.</param>
/// <param name="Employer">从业单位</param>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead), Law(OversizeVehicleRules.Art44)]
public sealed record TraceDriver(
    WeighRecordId Weighing, PartyConcerned Driver, string? QualificationNumber = null, string? Employer = null) : OverloadInquiryCommand;

public static partial class OverloadInquiryDecider
{
    private static Decision<OverloadInquiryFact> Decide(OverloadInquiry inquiry, TraceDriver command, OverloadContext context)
    {
        if (PartyIdentified.Check(command.Driver, context) is { } unknown) return unknown;
        if (DriverIsPerson.Check(command.Driver) is { } nobody) return nobody;
        var driver = PartyOnRecord.Of(command.Driver, context.PartyOf(command.Driver));
        var truck = context.Weighed!;
        var traced = new DriverTraced(
            truck.Division, truck.Plate, driver,
            command.QualificationNumber is { } number ? new(driver.Party, number) : null, command.Employer, context.On);
        return inquiry.Driver is { } known && known with { On = context.On } == traced ? Decision<OverloadInquiryFact>.Nothing : traced;
    }
}
