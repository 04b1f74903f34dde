using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class DocumentIdentifiedSpec : PublicationActSpec
{
    private Refusal? Check(EvaluatePublicity command) =>
        DocumentIdentified.Check(command, ContextAt(ChinaTime.At(new(2026, 4, 9), new(10, 0)), Clerk));

    [Fact]
    public void a_document_has_a_number_and_two_named_bodies()
    {
        Check(Evaluating).ShouldBeNull();
        Check(Evaluating with { DocumentNumber = " " }).ShouldNotBeNull();
        Check(Evaluating with { Authority = Bureau with { Name = "" } }).ShouldNotBeNull();
        Check(Evaluating with { Source = Bureau with { Name = "" } }).ShouldNotBeNull();
    }

    [Fact]
    public void its_date_lies_between_the_beginning_of_dual_publicity_and_today()
    {
        Check(Evaluating with { DocumentOn = new(2026, 4, 9) }).ShouldBeNull();
        Check(Evaluating with { DocumentOn = new(2026, 4, 10) }).ShouldNotBeNull();
        Check(Evaluating with { DocumentOn = new(2016, 1, 1) }).ShouldBeNull();
        Check(Evaluating with { DocumentOn = new(2015, 12, 31) })!.Details["first"].ShouldBe("2016-01-01");
    }
}
