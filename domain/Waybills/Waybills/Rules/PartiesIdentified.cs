using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>
/// Consignor, loader, consignee, carrier and crew are known: organisations by credit code, natural persons by resident id, all with a name and a
/// telephone (O29 24), and nobody who is being forgotten.
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art24), Law(PersonalInformationProtectionLaw.Art47)]
[RuleText(
    "{who} 须有姓名或者名称、电话、统一社会信用代码或者居民身份证号码（从业人员还须有从业资格证号）；个人信息已经删除或者正在办理删除的，不能登记新的内容。",
    "The {who} needs a name, a telephone, and a credit code or resident id (the crew the number of their qualification too), and nothing new is recorded of somebody who is forgotten or about to be.")]
public static class PartiesIdentified
{
    public static readonly RuleId Id = new("WAY-DRF-001");

    public static Refusal? Check(WaybillParticulars said, WaybillsContext context) =>
        Of("consignor", said.Consignor, context) ?? Of("loader", said.Loader, context) ?? Of("consignee", said.Consignee, context)
        ?? Of("carrier", said.Carrier, context) ?? Of("driver", said.Driver, context) ?? Of("second driver", said.SecondDriver, context)
        ?? Of("escort", said.Escort, context);

    public static Refusal? Check(AmendInTransit said, WaybillsContext context) =>
        Of("consignee", said.Consignee, context) ?? Of("driver", said.Driver, context) ?? Of("escort", said.Escort, context);

    private static Refusal? Of(string who, PartyConcerned? party, WaybillsContext context)
    {
        if (party is null) return null;
        var named = !string.IsNullOrWhiteSpace(party.Name) && !string.IsNullOrWhiteSpace(party.Telephone)
            && (party.Kind is PartyKind.NaturalPerson
                ? party.CreditCode is null && party.ResidentId is { } id && context.Persons.ContainsKey(id)
                : party.CreditCode is not null);
        return named && !context.Leaving.Contains(context.PartyOf(party)) ? null : new Refusal(Id, ("who", who));
    }

    private static Refusal? Of(string who, CrewMember? member, WaybillsContext context) =>
        member is null
        || !string.IsNullOrWhiteSpace(member.Name) && !string.IsNullOrWhiteSpace(member.Telephone)
            && !string.IsNullOrWhiteSpace(member.QualificationNumber)
            && context.Persons.TryGetValue(member.ResidentId, out var person) && !context.Leaving.Contains(person)
                ? null
                : new Refusal(Id, ("who", who));
}
