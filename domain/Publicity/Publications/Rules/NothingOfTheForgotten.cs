using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>Whoever asked to be forgotten is not published before that is decided; whoever was forgotten cannot be.</summary>
[Law(PersonalInformationProtectionLaw.Art47)]
[RuleText(
    "当事人的个人信息已经删除，或者删除请求尚未办结，不能登记或者更正其公示信息。",
    "This person was erased or a request to erase them is not decided yet: nothing of them can be taken on record for publicity.")]
public static class NothingOfTheForgotten
{
    public static readonly RuleId Id = new("PUB-EVA-003");

    public static Refusal? Check(IEnumerable<PartyConcerned> named, PublicityContext context) =>
        !context.Leaving.IsEmpty && named.Any(someone => someone.ResidentId is not null && context.Leaving.Contains(context.PartyOf(someone)))
            ? new Refusal(Id)
            : null;
}
