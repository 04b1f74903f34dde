using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>The holder of a coach licence tells the authority that operation will end 终止经营报告.</summary>
/// <param name="EndsOn">First day without operation.</param>
[ActOf(Role.Applicant, Role.WindowClerk), Law(RoadTransportRegulations.Art15)]
public sealed record ReportTermination(LicenceId Licence, LocalDate EndsOn) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, ReportTermination command, LicensingContext context)
    {
        if (licence.OperationEndsOn == command.EndsOn) return Decision<LicenceFact>.Nothing;
        if (LicenceInForce.Check(licence) is { } dead) return dead;
        if (HolderOrOffice.Check(licence, context) is { } stranger) return stranger;
        if (NoticeOfTermination.Check(licence, command.EndsOn, context.On) is { } late) return late;
        return new TerminationNotified(command.EndsOn, context.On);
    }
}
