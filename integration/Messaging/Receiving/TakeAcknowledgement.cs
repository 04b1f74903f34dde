using Regulatory.Domain.Processes;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Receiving;

/// <summary>
/// What partners say to notices of processes: the subject of the notice, which they send back, leads to the process that waits. Receipts
/// for everything else need no record: the broker kept the message until the partner took it.
/// </summary>
public static class TakeAcknowledgement
{
    /// <summary>签收</summary>
    public static readonly InboundAct OfNotice = InboundAct.For<Acknowledgement>((receipt, partner) =>
        ProcessOf(receipt.About) is { } process ? [new RecordAcknowledgement(process, partner, receipt.Of, Document: receipt.Receipt)] : []);

    /// <summary>部门意见</summary>
    public static readonly InboundAct OfOpinion = InboundAct.For<DepartmentOpinion>((opinion, partner) => [new RecordAcknowledgement(
        Asking(opinion.About), partner, opinion.Of,
        opinion.Opinion switch
        {
            OpinionGiven.Agreed => ProcessAnswer.Agreed,
            OpinionGiven.AgreedWithConditions => ProcessAnswer.AgreedWithConditions,
            _ => ProcessAnswer.Objected,
        },
        opinion.Document)]);

    /// <summary>公安机关对移送案件的决定: the answer to the notice of the transfer.</summary>
    public static readonly InboundAct OfPoliceDecision = InboundAct.For<PoliceDecision>((decision, partner) => [new RecordAcknowledgement(
        Asking(decision.About), partner, decision.Of, decision.Outcome is PoliceOutcome.Filed ? ProcessAnswer.Agreed : ProcessAnswer.Objected,
        decision.Document)]);

    private static ProcessId Asking(string subject) => ProcessOf(subject) ?? throw new FormatException($"'{subject}' is not the subject of a notice.");

    private static ProcessId? ProcessOf(string subject)
    {
        if (!subject.StartsWith(ProcessNotice.SubjectPrefix, StringComparison.Ordinal)) return null;
        var process = ProcessId.Parse(subject[ProcessNotice.SubjectPrefix.Length..]);
        return ProcessNames.All.Contains(process.Name) ? process : throw new FormatException($"There is no process '{process.Name}'.");
    }
}
