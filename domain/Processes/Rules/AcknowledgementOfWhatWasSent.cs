using Regulatory.Domain.Law;

namespace Regulatory.Domain.Processes.Rules;

/// <summary>Acknowledged is what was sent and is not acknowledged yet.</summary>
[Law(OwnRules.Processes)]
[RuleText(
    "没有等待签收的消息 {message}。",
    "No message {message} awaits an acknowledgement.")]
public static class AcknowledgementOfWhatWasSent
{
    public static readonly RuleId Id = new("PRC-ACK-001");

    public static Refusal? Check(Process process, RecordAcknowledgement command) =>
        process.Awaited.ContainsKey(command.MessageId) ? null : new Refusal(Id, ("message", command.MessageId));
}
