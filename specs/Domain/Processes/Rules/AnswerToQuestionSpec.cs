using Regulatory.Domain.Processes;
using Regulatory.Domain.Processes.Rules;

namespace Regulatory.Domain.Specs.Processes.Rules;

public sealed class AnswerToQuestionSpec : ProcessSpec
{
    private static readonly AcknowledgementAwaited Asked = Awaited with { Notice = ProcessNotices.OpinionAsked };

    [Fact]
    public void a_question_is_answered() =>
        Given(Started, Asked).By(Police).When(new RecordAcknowledgement(Id, "police", Message)).ThenRefused(AnswerToQuestion.Id);

    [Fact]
    public void a_notice_is_acknowledged_and_not_answered() =>
        Given(Started, Awaited).By(Police).When(new RecordAcknowledgement(Id, "police", Message, ProcessAnswer.Objected)).ThenRefused(AnswerToQuestion.Id);

    [Fact]
    public void the_number_of_a_document_has_a_bound() =>
        Given(Started, Asked).By(Police).When(new RecordAcknowledgement(Id, "police", Message, ProcessAnswer.Agreed, new string('号', 101)))
            .ThenRefused(AnswerToQuestion.Id);
}
