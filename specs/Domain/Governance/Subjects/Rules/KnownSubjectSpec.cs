using Regulatory.Domain.Governance.Subjects.Rules;

namespace Regulatory.Domain.Specs.Governance.Subjects.Rules;

public sealed class KnownSubjectSpec : SubjectSpec
{
    [Fact]
    public void somebody_of_whom_nothing_personal_is_recorded_cannot_be_forgotten() =>
        Given().Knowing(context => context with { Matters = [] }).When(Request).ThenRefused(KnownSubject.Id);
}
