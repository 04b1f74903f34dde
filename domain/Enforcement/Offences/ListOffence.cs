using NodaTime;
using Regulatory.Domain.Enforcement.Offences.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Offences;

/// <summary>列入违法行为目录: takes an offence, as the law has it from a day on, into the catalogue.</summary>
/// <param name="Reference">The law or list that says so.</param>
/// <param name="InForceFrom">Commencement of that law.</param>
[ActOf(Role.SuperiorAuthority, Role.Administrator, Role.System), Law(AdministrativePenaltyLaw.Art39)]
public sealed record ListOffence(OffenceCode Offence, OffenceTerms Terms, string Reference, LocalDate InForceFrom) : OffenceCommand;

public static partial class OffenceDecider
{
    private static Decision<OffenceFact> Decide(Offence offence, ListOffence command)
    {
        if (BasisOfOffence.Check(command.Offence, command.Terms, command.Reference) is { } baseless) return baseless;
        if (BandsInOrder.Check(command.Offence, command.Terms) is { } disorder) return disorder;
        if (offence.TermsOn(command.InForceFrom) is { } listed && SameTerms.Are(listed, command.Terms)) return Decision<OffenceFact>.Nothing;
        if (ListedOnce.Check(command.Offence, offence) is { } twice) return twice;
        if (LawInOrder.Check(command.Offence, offence, command.InForceFrom) is { } earlier) return earlier;
        return new OffenceListed(command.Offence, command.Terms, command.Reference, command.InForceFrom);
    }
}
