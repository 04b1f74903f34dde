using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class CrimeToThePoliceSpec : CaseActSpec
{
    [Fact]
    public void a_suspected_crime_is_not_fined_instead() =>
        Given([.. ToDecide, new CrimeSuspected("涉嫌危险作业罪", new(new(2026, 3, 9), false), new(2026, 3, 6))]).On(new(2026, 3, 16)).When(Deciding).ThenRefused(CrimeToThePolice.Id);

    [Fact]
    public void nor_where_the_officers_proposed_the_transfer() =>
        Given([Filed, Assigned, Recorded, Concluded with { Proposed = ProposedDisposal.TransferCriminal }, Noticed]).On(new(2026, 3, 16)).When(Deciding).ThenRefused(CrimeToThePolice.Id);

    [Fact]
    public void what_the_head_put_aside_is_decided() =>
        Given([.. ToDecide, new CrimeSuspected("涉嫌危险作业罪", new(new(2026, 3, 9), false), new(2026, 3, 6)), new PoliceTransferDeclined(HeadOfAgency, "不构成犯罪", new(2026, 3, 9))]).On(new(2026, 3, 16)).When(Deciding).ThenAccepted();
}
