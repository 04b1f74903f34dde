using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>A renewal is applied for while the licence still runs.</summary>
[Law(AdministrativeLicensingLaw.Art50)]
[RuleText(
    "延续申请须在有效期届满前提出；长期有效的证件无需延续。提出日期：{filedOn}。",
    "Renewal is applied for before expiry, and a long-term licence needs none. Filed on {filedOn}.")]
public static class RenewalBeforeExpiry
{
    public static readonly RuleId Id = new("LIC-RNW-001");

    public static Refusal? Check(Licence licence, LocalDate filedOn) =>
        licence.Term.Until is { } until && filedOn <= until && filedOn >= licence.IssuedOn
            ? null
            : new Refusal(Id, ("filedOn", filedOn));
}
