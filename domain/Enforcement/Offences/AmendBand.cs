using NodaTime;
using Regulatory.Domain.Enforcement.Offences.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Offences;

/// <summary>
/// 法律责任调整: records what a change of law lays upon an offence from its commencement on, which may lie in the past: law holds from
/// the day it says, not from the day it is entered.
/// </summary>
[ActOf(Role.SuperiorAuthority, Role.Administrator, Role.System), Law(AdministrativePenaltyLaw.Art37)]
public sealed record AmendBand(OffenceCode Offence, OffenceTerms Terms, string Reference, string Reason, LocalDate InForceFrom)
    : OffenceCommand;

public static partial class OffenceDecider
{
    private static Decision<OffenceFact> Decide(Offence offence, AmendBand command)
    {
        if (OnTheList.Check(command.Offence, offence) is { } unlisted) return unlisted;
        if (BasisOfOffence.Check(command.Offence, command.Terms, command.Reference) is { } baseless) return baseless;
        if (StatedInWriting.Check(("reason", command.Reason)) is { } unreasoned) return unreasoned;
        if (BandsInOrder.Check(command.Offence, command.Terms) is { } disorder) return disorder;
        if (SameTerms.Are(offence.Latest!, command.Terms)) return Decision<OffenceFact>.Nothing;
        if (LawInOrder.Check(command.Offence, offence, command.InForceFrom) is { } earlier) return earlier;
        return new BandAmended(command.Offence, command.Terms, command.Reference, command.Reason, command.InForceFrom);
    }
}
