using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Inquiries;

/// <summary>Records that an overloaded vehicle does not conform to GB 1589 登记不符合强制性标准; the police have a copy (OSR 45).</summary>
/// <param name="Finding">What does not conform, in words.</param>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead), Law(OversizeVehicleRules.Art45), Law(VehicleSizeStandard.Limits)]
public sealed record RecordNonconformity(WeighRecordId Weighing, NonconformityKind Kind, string Finding) : OverloadInquiryCommand;

public static partial class OverloadInquiryDecider
{
    private static Decision<OverloadInquiryFact> Decide(OverloadInquiry inquiry, RecordNonconformity command, OverloadContext context)
    {
        if (ReasonedAct.Check(command.Finding) is { } blank) return blank;
        var truck = context.Weighed!;
        var recorded = new NonconformityRecorded(truck.Division, truck.Plate, command.Kind, command.Finding, context.On);
        return inquiry.Nonconformity is { } known && known with { On = context.On } == recorded
            ? Decision<OverloadInquiryFact>.Nothing
            : recorded;
    }
}
