using Regulatory.Domain.Law;
using Regulatory.Domain.Processes.Rules;

namespace Regulatory.Domain.Processes;

/// <summary>
/// 签收、答复: the partner has what it was told, or says what it was asked. A late one is taken all the same.
/// One that came on paper is recorded by the province, with the number of the paper.
/// </summary>
/// <param name="Partner">Name of the partner whose acknowledgement it is.</param>
/// <param name="MessageId">The message that is acknowledged.</param>
/// <param name="Answer">What they say to a question.</param>
/// <param name="Document">Number of their document, at most 100 characters.</param>
[ActOf(Role.System, Role.Partner, Role.SuperiorAuthority), Law(OwnRules.Processes)]
public sealed record RecordAcknowledgement(
    ProcessId Process, string Partner, Guid MessageId, ProcessAnswer? Answer = null, string? Document = null) : ProcessCommand;

public static partial class ProcessDecider
{
    private static Decision<ProcessFact> Decide(Process process, RecordAcknowledgement command, ProcessContext context)
    {
        if (process.Answers.ContainsKey(command.MessageId) || process.Completed) return Decision<ProcessFact>.Nothing;
        if (AcknowledgementOfWhatWasSent.Check(process, command) is { } unknown) return unknown;
        if (AcknowledgementByItsPartner.Check(process, command, context) is { } foreign) return foreign;
        if (AnswerToQuestion.Check(process, command) is { } unfit) return unfit;
        return new AcknowledgementReceived(command.Partner, command.MessageId, command.Answer, command.Document, context.On);
    }
}
