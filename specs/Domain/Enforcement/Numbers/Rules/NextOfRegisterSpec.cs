using NodaTime;
using Regulatory.Domain.Enforcement.Numbers;
using Regulatory.Domain.Enforcement.Numbers.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Numbers.Rules;

public sealed class NextOfRegisterSpec : DeciderSpec<DocumentRegister, DocumentRegisterFact, DocumentRegisterCommand, ActContext>
{
    private static readonly DocumentRegisterId Register = DocumentRegisterId.OfCases(DivisionCode.Parse("440100"), 2026);

    protected internal override DocumentRegister Initial => DocumentRegister.Initial;

    [Fact]
    public void cases_are_numbered_from_one() =>
        Given().When(new AssignDocumentNumber(Register, "粤交罚〔2026〕440100-000001", "case-1"))
            .ThenFacts(new DocumentNumberAssigned(Register, 1, "粤交罚〔2026〕440100-000001", "case-1", new(2026, 3, 2)));

    [Fact]
    public void the_hundred_and_twenty_third_reads_as_the_rulebook_says() =>
        Given(new DocumentNumberAssigned(Register, 122, "粤交罚〔2026〕440100-000122", "case-122", new(2026, 3, 2)))
            .When(new AssignDocumentNumber(Register, "粤交罚〔2026〕440100-000123", "case-123")).ThenAccepted();

    [Fact]
    public void no_number_is_left_out() =>
        Given().When(new AssignDocumentNumber(Register, "粤交罚〔2026〕440100-000002", "case-1")).ThenRefused(NextOfRegister.Id);

    [Fact]
    public void nor_taken_from_the_register_of_another_year() =>
        Given().On(new(2025, 12, 31)).When(new AssignDocumentNumber(Register, "粤交罚〔2026〕440100-000001", "case-1")).ThenRefused(NextOfRegister.Id);

    [Fact]
    public void whoever_has_a_number_gets_no_second_one() =>
        Given(new DocumentNumberAssigned(Register, 1, "粤交罚〔2026〕440100-000001", "case-1", new(2026, 3, 2)))
            .When(new AssignDocumentNumber(Register, "粤交罚〔2026〕440100-000001", "case-1")).ThenNothing();

    [Fact]
    public void a_full_register_writes_no_number() =>
        DocumentNumber.Write(Register, 1_000_000, ContextAt(ChinaTime.At(new(2026, 3, 2), new(10, 0)), UsualActor)).ShouldBeNull();

    [Fact]
    public void an_id_reads_as_it_is_written() => DocumentRegisterId.Parse(Register.ToString()).ShouldBe(Register);

    protected internal override DocumentRegister Evolve(DocumentRegister state, DocumentRegisterFact fact) => DocumentRegister.Evolve(state, fact);

    protected internal override Decision<DocumentRegisterFact> Decide(DocumentRegister state, DocumentRegisterCommand command, ActContext context) =>
        DocumentRegisterDecider.Decide(state, command, context);

    protected internal override ActContext ContextAt(Instant at, Actor actor) => new(at, at, actor, Calendars.Official, Figures.Defaults);
}
