using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>E-14: no penalty takes the place of the transfer of a suspected crime.</summary>
[Law(AdministrativePenaltyLaw.Art27), Law(CriminalTransferRegulations.Art11)]
[RuleText(
    "涉嫌犯罪的应当移送司法机关，不得以行政处罚代替移送。",
    "A suspected crime goes to the police; no penalty takes the place of that.")]
public static class CrimeToThePolice
{
    public static readonly RuleId Id = new("ENF-DEC-008");

    /// <summary>A case with a suspicion that nobody has put aside is not ended otherwise, either.</summary>
    public static Refusal? OfOpen(EnforcementCase enforcementCase) => enforcementCase.Police.IsOpen ? new Refusal(Id) : null;

    public static Refusal? Check(EnforcementCase enforcementCase) =>
        enforcementCase.Police.IsOpen
        || (enforcementCase.Concluded?.Proposed is ProposedDisposal.TransferCriminal && !enforcementCase.Police.PutAside)
            ? new Refusal(Id)
            : null;
}
