using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Offences.Rules;

/// <summary>A new word of the law holds from a later day than the one before it: earlier law stays for earlier acts (APL 37).</summary>
[Law(AdministrativePenaltyLaw.Art37)]
[RuleText(
    "违法行为 {offence} 的现行规定自 {latest} 起施行，新规定的施行日期 {from} 须在其后。",
    "The latest law on offence {offence} holds from {latest}; what replaces it must hold from a later day than {from}.")]
public static class LawInOrder
{
    public static readonly RuleId Id = new("ENF-CAT-005");

    public static Refusal? Check(OffenceCode code, Offence offence, LocalDate from) =>
        offence.LatestFrom is { } latest && from <= latest ? new Refusal(Id, ("offence", code), ("latest", latest), ("from", from)) : null;
}
