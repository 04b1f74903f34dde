using NodaTime;
using Regulatory.Domain.Governance.Retention;
using Regulatory.Domain.Governance.Subjects.Rules;

namespace Regulatory.Domain.Specs.Governance.Subjects.Rules;

public sealed class RetentionBeforeErasureSpec : SubjectSpec
{
    [Fact]
    public void the_last_day_of_the_retention_period_still_counts()
    {
        var last = new LocalDate(2026, 3, 1);
        Given(Requested).On(last).When(Erase).ThenRefused(RetentionBeforeErasure.Id).Details["until"].ShouldBe("2026-03-01");
        Given(Requested).On(last.PlusDays(1)).When(Erase).ThenAccepted();
    }

    [Fact]
    public void the_period_that_ends_last_is_named() => Given(Requested)
        .Knowing(context => context with { Matters = [OldLicence, new("licensing.application/2", RecordClass.LicenceFile, new(2020, 1, 1))] })
        .When(Erase).ThenRefused(RetentionBeforeErasure.Id).Details["until"].ShouldBe("2030-01-01");
}
