using Regulatory.Domain.Law;

namespace Regulatory.Domain.Processes.Rules;

/// <summary>Who is asked says something; who is merely told acknowledges, and the number of a document has a bound.</summary>
[Law(OwnRules.Processes)]
[RuleText(
    "询问类消息须附意见，告知类消息只作签收；文号不超过 {longest} 字。",
    "A question is answered and a notice merely acknowledged; the number of a document has at most {longest} characters.")]
public static class AnswerToQuestion
{
    public static readonly RuleId Id = new("PRC-ACK-003");

    private const int LongestDocument = 100;

    public static Refusal? Check(Process process, RecordAcknowledgement command)
    {
        var asks = ProcessNotices.AskForAnAnswer(process.Awaited[command.MessageId].Notice);
        return asks == (command.Answer is not null) && command.Document is null or { Length: > 0 and <= LongestDocument }
            ? null
            : new Refusal(Id, ("longest", LongestDocument));
    }
}
