using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>Renewal prolongs a right and never shortens it.</summary>
[Law(AdministrativeLicensingLaw.Art50)]
[RuleText(
    "延续后的有效期 {until} 须晚于原有效期 {previous}。",
    "The renewed licence must run beyond {previous}, not to {until}.")]
public static class RenewalLengthens
{
    public static readonly RuleId Id = new("LIC-RNW-004");

    public static Refusal? Check(Licence licence, LocalDate? until) =>
        until <= licence.Term.Until ? new Refusal(Id, ("until", until.Value), ("previous", licence.Term.Until.Value)) : null;
}
