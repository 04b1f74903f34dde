using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Subjects.Rules;

/// <summary>
/// Personal information is of natural persons, and is erased with what is sealed under themselves. What the record says of an
/// organisation, the name of its legal representative included, stays with the organisation.
/// </summary>
[Law(PersonalInformationProtectionLaw.Art47)]
[RuleText("只有自然人的个人信息可以删除。", "Only the personal information of natural persons can be erased.")]
public static class NaturalPersonsOnly
{
    public static readonly RuleId Id = new("GOV-ERA-001");

    public static Refusal? Check(PartyId subject) => subject.IsNaturalPerson ? null : new(Id);
}
