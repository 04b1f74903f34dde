using NodaTime;
using Regulatory.Domain.Enforcement.Offences.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Offences;

/// <summary>废止: the law punishes it no longer from a day on; what was done before is then not punished either (APL 37).</summary>
[ActOf(Role.SuperiorAuthority, Role.Administrator), Law(AdministrativePenaltyLaw.Art37)]
public sealed record AbolishOffence(OffenceCode Offence, string Reference, string Reason, LocalDate From) : OffenceCommand;

public static partial class OffenceDecider
{
    private static Decision<OffenceFact> Decide(Offence offence, AbolishOffence command)
    {
        if (offence.WasEverListed && offence.Latest is null && offence.LatestFrom == command.From) return Decision<OffenceFact>.Nothing;
        if (OnTheList.Check(command.Offence, offence) is { } unlisted) return unlisted;
        if (StatedInWriting.Check(("reference", command.Reference), ("reason", command.Reason)) is { } bare) return bare;
        if (LawInOrder.Check(command.Offence, offence, command.From) is { } earlier) return earlier;
        return new OffenceAbolished(command.Offence, command.Reference, command.Reason, command.From);
    }
}
