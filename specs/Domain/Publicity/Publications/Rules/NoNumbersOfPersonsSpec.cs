using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class NoNumbersOfPersonsSpec : PublicationActSpec
{
    [Fact]
    public void a_full_number_in_any_public_text_is_refused()
    {
        const string Number = "44030519851231123X";
        foreach (var penalty in new[]
                 {
                     Fined with { Facts = Number }, Fined with { Content = Number }, Fined with { ViolationType = Number },
                     Fined with { Basis = ["《条例》", Number] }, Fined with { Certificate = $"从业资格证{Number}" },
                 })
            Given().On(new(2026, 4, 9)).When(Evaluating with { Penalty = penalty }).ThenRefused(NoNumbersOfPersons.Id);
        Given().On(new(2026, 4, 9)).When(Evaluating with { Remark = "电话13800138000" }).ThenRefused(NoNumbersOfPersons.Id);
        Given().On(new(2026, 4, 9)).When(Evaluating with { Party = Coaches with { Name = $"穗安{Number}" } }).ThenRefused(NoNumbersOfPersons.Id);
        Given().On(new(2026, 4, 9)).When(EvaluatingLicence with { Licence = Granted with { CertificateNumber = Number } })
            .ThenRefused(NoNumbersOfPersons.Id);
    }

    [Fact]
    public void a_masked_one_is_not() =>
        Given().On(new(2026, 4, 9)).When(Evaluating with { Penalty = Fined with { Facts = "驾驶员4403**********123X" } }).ThenAccepted();
}
