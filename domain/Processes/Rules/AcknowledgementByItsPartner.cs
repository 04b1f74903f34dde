using Regulatory.Domain.Law;

namespace Regulatory.Domain.Processes.Rules;

/// <summary>A department acknowledges and answers for itself; what it sent on paper has the number of the paper.</summary>
[Law(OwnRules.Processes)]
[RuleText(
    "消息 {message} 应由 {partner} 签收；凭书面回函登记的须载明文号。",
    "Message {message} is for {partner} to acknowledge; one that was acknowledged on paper names the paper.")]
public static class AcknowledgementByItsPartner
{
    public static readonly RuleId Id = new("PRC-ACK-002");

    /// <summary>A partner's actor names it as its agency.</summary>
    public static Refusal? Check(Process process, RecordAcknowledgement command, ProcessContext context)
    {
        var partner = process.Awaited[command.MessageId].Partner;
        var theirs = command.Partner == partner && (
            context.Actor.Is(Role.System)
            || (context.Actor.Is(Role.Partner) && context.Actor.Agency == partner)
            || (context.Actor.Is(Role.SuperiorAuthority) && command.Document is not null));
        return theirs ? null : new Refusal(Id, ("message", command.MessageId), ("partner", partner));
    }
}
