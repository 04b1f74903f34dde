using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class OneDocumentOnePublicationSpec : PublicationActSpec
{
    [Fact]
    public void a_number_is_one_partys_and_of_one_day()
    {
        Given(Decided).On(new(2026, 4, 10)).When(Evaluating with { Party = Driver }).ThenRefused(OneDocumentOnePublication.Id);
        Given(Decided).On(new(2026, 4, 10)).When(Evaluating with { DocumentOn = new(2026, 4, 7) })
            .ThenRefused(OneDocumentOnePublication.Id).Details["on"].ShouldBe("2026-04-08");
    }

    [Fact]
    public void a_new_number_is_free() => OneDocumentOnePublication.Check(Publication.Initial, ZhangParty, new(2026, 4, 8)).ShouldBeNull();
}
