using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class LastDayPassedSpec : LicenceActSpec
{
    [Fact]
    public void nothing_expires_on_its_last_day() =>
        Given(Issued).On(new(2028, 2, 29)).By(Actors.Clock).When(new ExpireLicence(Id)).ThenRefused(LastDayPassed.Id);

    [Fact]
    public void a_long_term_licence_never_expires() =>
        Given(LongTerm).On(new(2099, 12, 31)).By(Actors.Clock).When(new ExpireLicence(Id)).ThenRefused(LastDayPassed.Id);
}
