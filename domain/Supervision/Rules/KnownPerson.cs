using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Rules;

/// <summary>
/// Whoever is named is known: organisations by credit code, natural persons by resident id, and nobody who is being forgotten.
/// </summary>
[Law(RoadTransportRegulations.Art24), Law(PersonalInformationProtectionLaw.Art47)]
[RuleText(
    "当事人须有统一社会信用代码或者居民身份证号码；个人信息已经删除或者正在办理删除的，不能登记新的内容。",
    "Whoever is named needs a unified social credit code or a resident id, and nothing new is recorded of somebody who is forgotten or about to be.")]
public static class KnownPerson
{
    public static readonly RuleId Id = new("SUP-ACT-003");

    public static Refusal? Check(PartyConcerned party, SupervisionContext context)
    {
        var named = !string.IsNullOrWhiteSpace(party.Name) && (party.Kind is PartyKind.NaturalPerson
            ? party.CreditCode is null && party.ResidentId is { } id && context.Persons.ContainsKey(id)
            : party.CreditCode is not null);
        return named && !context.Leaving.Contains(context.PartyOf(party)) ? null : new Refusal(Id);
    }
}
