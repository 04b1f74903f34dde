using NodaTime;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>The steps of the simplified procedure (TEP 61), as the officers say they took them.</summary>
/// <param name="CertificatesShown">出示执法证件，查明身份</param>
/// <param name="EvidenceTaken">收集必要的证据</param>
/// <param name="GroundsTold">告知违法事实、理由、依据</param>
/// <param name="RightsTold">告知陈述申辩的权利</param>
/// <param name="DefenceHeard">听取并复核陈述申辩</param>
/// <param name="FormHandedOver">填写编号的决定书并当场交付</param>
/// <param name="Signature">当事人签名或者注明拒签</param>
public sealed record OnSpotSteps(
    bool CertificatesShown,
    bool EvidenceTaken,
    bool GroundsTold,
    bool RightsTold,
    bool DefenceHeard,
    bool FormHandedOver,
    RecordSignature Signature);

/// <summary>A penalty decision as printed, in the six contents of APL 59, people in clear; only its digest goes on record.</summary>
/// <param name="PaperSha256">Digest of the paper, 64 lower-case hex digits.</param>
/// <param name="Performance">Manner and period of performance.</param>
/// <param name="Remedies">Where and until when reconsideration and suit are open; on the spot, reconsideration comes first (ARL 23).</param>
/// <param name="Seal">The seal under it.</param>
public sealed record DecisionPaper(
    string PaperSha256,
    string PartyName,
    string PartyAddress,
    string Facts,
    string Evidence,
    string KindAndBasis,
    string Performance,
    string Remedies,
    string Agency,
    LocalDate DatedOn,
    string Seal);
