using Regulatory.Domain.Licensing.Numbers;
using Regulatory.Domain.Licensing.Numbers.Rules;

namespace Regulatory.Domain.Specs.Licensing.Numbers.Rules;

public sealed class YearOfRegisterSpec : NumberRegisterSpec
{
    [Fact]
    public void last_years_register_is_closed() =>
        Given().On(new(2027, 1, 4)).When(new AssignNumber(Licences, "a")).ThenRefused(YearOfRegister.Id);

    [Fact]
    public void its_last_day_is_new_years_eve() =>
        Given().On(new(2026, 12, 31)).When(new AssignNumber(Licences, "a")).ThenAccepted();
}
