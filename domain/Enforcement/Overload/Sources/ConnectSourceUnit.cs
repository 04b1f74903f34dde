using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>Connects a unit's qualified scale 联网, or records its new certificate.</summary>
/// <param name="ValidUntil">Last day of the certificate.</param>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead), Law(OversizeVehicleRules.Art28), Law(GuangdongRoadTransportRegulations.Art49)]
public sealed record ConnectSourceUnit(
    SourceUnitId Unit, string ScaleNumber, string CertificateNumber, LocalDate ValidUntil) : SourceUnitCommand;

public static partial class SourceUnitDecider
{
    private static Decision<SourceUnitFact> Decide(SourceUnit unit, ConnectSourceUnit command, OverloadContext context)
    {
        if (unit.ScaleValidUntil == command.ValidUntil && unit.Stage is not SourceStage.Listed) return Decision<SourceUnitFact>.Nothing;
        if (OrderOfSource.Check(
            unit, SourceStage.Listed, SourceStage.Connected, SourceStage.Monitored, SourceStage.Warned, SourceStage.Ordered,
            SourceStage.Punished) is { } closed) return closed;
        if (ReasonedAct.Check(command.ScaleNumber, command.CertificateNumber) is { } blank) return blank;
        if (QualifiedScale.Check(command.ValidUntil, context.On) is { } expired) return expired;
        return new SourceUnitConnected(command.ScaleNumber, command.CertificateNumber, command.ValidUntil, context.On);
    }
}
