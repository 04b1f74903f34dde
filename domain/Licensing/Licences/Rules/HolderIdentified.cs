using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>A holder is known by a credit code, or as a natural person by a resident id.</summary>
[Law(AdministrativeLicensingLaw.Art29)]
[RuleText(
    "持证人须有统一社会信用代码或者居民身份证号码。",
    "The holder needs a unified social credit code or a resident id.")]
public static class HolderIdentified
{
    public static readonly RuleId Id = new("LIC-IMP-003");

    public static Refusal? Check(Applicant holder, LicensingContext context) =>
        holder.CreditCode is not null || holder.ResidentId is { } id && context.Persons.ContainsKey(id) ? null : new Refusal(Id);
}
