namespace Regulatory.Domain.Specs.Governance.Subjects;

public sealed class EraseSubjectSpec : SubjectSpec
{
    [Fact]
    public void a_person_is_forgotten_once_and_the_fact_says_where_their_values_stood() =>
        Given(Requested).When(Erase).ThenFacts(Erased).When(Erase).ThenNothing();

    [Fact]
    public void from_the_request_on_nothing_new_is_recorded_of_the_person()
    {
        Given().When(Request).ThenState(subject => subject.IsLeaving.ShouldBeTrue());
        Given(Requested).When(Erase).ThenState(subject => subject.IsLeaving.ShouldBeTrue());
    }
}
