using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Subjects.Rules;

/// <summary>Every request to forget somebody has a number by which its papers are found.</summary>
[Law(OwnRules.Erasure)]
[RuleText("提请删除应当注明编号。", "A request to erase needs a number.")]
public static class NumberedRequest
{
    public static readonly RuleId Id = new("GOV-ERA-002");

    public static Refusal? Check(RequestErasure request) => string.IsNullOrWhiteSpace(request.RequestNumber) ? new(Id) : null;
}
