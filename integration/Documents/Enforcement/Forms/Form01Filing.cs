using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>立案登记表, no. 1: where the case comes from, what it is about, and the leave of the head of the agency (APL 54, TEP 62, 63).</summary>
internal static class Form01Filing
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<CaseFiled>(
        1, "立案登记表", "Filing Form",
        new(AdministrativePenaltyLaw.Art54, "立案：尚未按普通程序立案", "filing: no case is filed in the ordinary procedure"),
        Fill, only: filed => filed.Procedure is CaseProcedure.Ordinary);

    private static void Fill(FormDraft form, CaseFiled filed)
    {
        form.Begin(filed.On);
        var lead = form.Last<LeadRegistered>();
        if (lead is null)
            form.Lacks(TransportEnforcementProcedure.Art62, "案件来源：没有登记线索", "source of the case: no lead is registered");
        form.Add(new FormBlock.Choices(new("案件来源", "Source of the case"), [.. Sources.Select(source => new Choice(lead?.Source == source.Source, source.Zh, source.En))]));
        form.Add(form.MatterGrid(filed));
        form.Add(new FormBlock.Grid([[
            new("受案时间", "Received", DocumentText.Zh((lead?.On ?? filed.On))),
            new("发现时间", "Discovered", DocumentText.Zh(filed.DiscoveredOn)),
        ]]));
        form.Add(form.PartyGrid(filed.Party, AdministrativePenaltyLaw.Art54, new("当事人基本情况", "Party")));
        form.Add(new FormBlock.Prose(
            [new(form.Need(lead?.Facts, TransportEnforcementProcedure.Art62, "案件基本情况", "what happened"), "")], new("案件基本情况", "What happened")));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"当事人涉嫌违法的事实依法应当给予行政处罚，属于本机关管辖，未超过追责时效，符合{FormText.Zh([AdministrativePenaltyLaw.Art54, TransportEnforcementProcedure.Art63])}"
                    + $"规定的立案条件。办案期限至{DocumentText.Zh(filed.DecideBy.Due)}（{Citation.Zh(AdministrativePenaltyLaw.Art60)}）。",
                    $"The suspected act is punishable, within this agency's competence and within time: the conditions of filing are met. To be decided by {DocumentText.En(filed.DecideBy.Due)}."),
            ],
            new("立案依据", "Basis of filing")));
        var head = form.Need(filed.ApprovedBy?.Name, TransportEnforcementProcedure.Art63, "执法部门负责人审批意见", "approval of the head of the agency");
        form.Add(new FormBlock.Signatures(
            [
                new("受案机构负责人意见（签名）", "Opinion of the head of the unit"),
                new("执法部门负责人审批意见（签名）", "Approval of the head of the agency", head, $"同意立案。{DocumentText.Zh(filed.On)}"),
            ]));
    }

    // The six sources of the national form, in its order.
    private static readonly ImmutableArray<(LeadSource Source, string Zh, string En)> Sources =
    [
        (LeadSource.Inspection, "在行政检查中发现的", "found in an inspection"),
        (LeadSource.Report, "个人、法人及其他组织举报经核实的", "reported and verified"),
        (LeadSource.Superior, "上级机关交办的", "assigned by the superior authority"),
        (LeadSource.Subordinate, "下级机关报请查处的", "reported up by a subordinate authority"),
        (LeadSource.Transfer, "有关部门移送的", "transferred by another department"),
        (LeadSource.Other, "其他途径发现的", "found in another way"),
    ];
}
