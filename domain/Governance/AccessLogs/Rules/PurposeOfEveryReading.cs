using System.Text.RegularExpressions;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.AccessLogs.Rules;

/// <summary>Highly sensitive values are read, and cases exported, for one of the known purposes, and for a case or duty that has a number (D-01).</summary>
[Law(OwnRules.PurposeOfReading)]
[RuleText(
    "读取 L4 级数据应当说明目的代码和案件或者职责编号。",
    "Reading data of grade L4 needs a purpose code and the number of a case or duty.")]
public static partial class PurposeOfEveryReading
{
    public static readonly RuleId Id = new("GOV-ACC-001");

    public static Refusal? Check(string purpose, string reference) =>
        Enum.GetNames<ReadingPurpose>().Contains(purpose) && Number.IsMatch(reference) ? null : new(Id);

    /// <summary>Letters, digits and what numbers of documents are written with.</summary>
    [GeneratedRegex(@"^[\p{L}\p{Nd}〔〕\[\]()（）_./:-]{1,100}\z")]
    private static partial Regex Number { get; }
}
