using Regulatory.Domain.Law;

namespace Regulatory.Domain.Processes.Rules;

/// <summary>A department acknowledges and answers for itself.</summary>
[Law(OwnRules.Processes)]
[RuleText(
    "消息 {message} 应由 {partner} 签收。",
    "Message {message} is for {partner} to acknowledge.")]
public static class AcknowledgementByItsPartner
{
    public static readonly RuleId Id = new("PRC-ACK-002");

    /// <summary>A partner's actor names it as its agency.</summary>
    public static Refusal? Check(Process process, RecordAcknowledgement command, ProcessContext context)
    {
        var partner = process.Awaited[command.MessageId].Partner;
        var theirs = command.Partner == partner && (context.Actor.Is(Role.System) || context.Actor.Agency == partner);
        return theirs ? null : new Refusal(Id, ("message", command.MessageId), ("partner", partner));
    }
}
