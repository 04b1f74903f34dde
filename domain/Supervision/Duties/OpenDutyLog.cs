using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Duties.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Duties;

/// <summary>Opens a driver's duty log 建立驾驶员值乘记录; an enterprise does so for its own drivers.</summary>
/// <param name="Qualification">从业资格证号</param>
/// <param name="Employer">Party id of whom the driver drives for.</param>
[ActOf(Role.Applicant, Role.Supervisor), Law(RoadTransportRegulations.Art28)]
public sealed record OpenDutyLog(PartyConcerned Driver, string Qualification, PartyId Employer, DivisionCode Division) : DutyCommand;

public static partial class DutyDecider
{
    private static Decision<DutyFact> Decide(DriverDutyLog log, OpenDutyLog command, SupervisionContext context)
    {
        if (DriverByResidentId.Check(command.Driver) is { } impersonal) return impersonal;
        if (KnownPerson.Check(command.Driver, context) is { } unknown) return unknown;
        if (GroundsInWords.Check(command.Qualification) is { } blank) return blank;
        if (ReleasedBeforeNewEmployer.Check(log, command.Employer) is { } kept) return kept;
        var driver = context.PartyOf(command.Driver);
        var opened = new DutyLogOpened(
            PartyOnRecord.Of(command.Driver, driver), new Personal(driver, command.Qualification), command.Employer, command.Division, context.On);
        return log.Opened is { } known && known with { On = opened.On } == opened ? Decision<DutyFact>.Nothing : opened;
    }
}
