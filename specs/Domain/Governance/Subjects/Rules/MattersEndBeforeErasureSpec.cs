using Regulatory.Domain.Governance.Subjects.Rules;

namespace Regulatory.Domain.Specs.Governance.Subjects.Rules;

public sealed class MattersEndBeforeErasureSpec : SubjectSpec
{
    [Fact]
    public void an_open_matter_stands_against_erasure() => Given(Requested)
        .Knowing(context => context with { Matters = [OldLicence, OldLicence with { Name = "licensing.application/2", EndedOn = null }] })
        .When(Erase).ThenRefused(MattersEndBeforeErasure.Id).Details["matter"].ShouldBe("licensing.application/2");

    [Fact]
    public void a_record_of_which_nobody_says_how_long_it_is_kept_stands_against_erasure() => Given(Requested)
        .Knowing(context => context with { Matters = [OldLicence with { Class = null }] }).When(Erase).ThenRefused(MattersEndBeforeErasure.Id);
}
