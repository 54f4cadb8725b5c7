using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Packaging.Conformance;
using Xinyu.Plugins.Packaging.Signatures;

namespace Xinyu.Tests.PlugIns.Packages;

/// <summary>Outside Development only what the department signed and the city approved is loaded.</summary>
public sealed class SignatureTests : IDisposable
{
    private readonly PlugInFolder _folder = new();
    private readonly SigningKeys _keys = new("ZZ", "HB", TrustedKeys.City);

    public void Dispose()
    {
        _folder.Dispose();
        _keys.Dispose();
    }

    [Fact]
    public void Signed_by_the_department_and_approved_by_the_city_it_is_active() => Expect(_keys.SignBoth, "");

    [Fact]
    public void Unsigned_it_is_quarantined() => Expect(_ => { }, "PlugIn:SignatureMissing");

    [Fact]
    public void Unsigned_it_is_active_in_Development() => Expect(_ => { }, "", required: false);

    [Fact]
    public void Signed_but_not_approved_it_is_quarantined() => Expect(f => _keys.SignAsDepartment(f, "ZZ"), "PlugIn:ApprovalMissing");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Signed_by_another_department_it_is_quarantined_even_in_Development(bool required) => Expect(f =>
    {
        _keys.SignAsDepartment(f, "HB");
        _keys.ApproveAsCity(f);
    }, "PlugIn:SignatureWrong", required);

    [Fact]
    public void A_department_cannot_approve_itself() => Expect(f =>
    {
        _keys.SignAsDepartment(f, "ZZ");
        _keys.ApproveAsCity(f, "ZZ");
    }, "PlugIn:ApprovalWrong");

    [Fact]
    public void A_department_key_that_claims_another_department_does_not_help() => Expect(f =>
    {
        Change(f, m =>
        {
            m["department"] = "HB";
            m["items"] = new JsonArray("HB-01");
        });
        _keys.SignAsDepartment(f, "ZZ");
        _keys.ApproveAsCity(f);
    }, "PlugIn:SignatureWrong");

    [Fact]
    public void The_departments_signature_does_not_pass_for_the_citys() => Expect(f =>
    {
        _keys.SignAsDepartment(f, "ZZ");
        ReportFile.Write(f, SigningKeys.Passed(f));
        var signature = SignatureFile.Read(f).Signatures.Department;
        SignatureFile.Write(f, new(signature, signature));
    }, "PlugIn:ApprovalWrong");

    [Fact]
    public void Without_the_report_on_which_the_city_approved_it_is_quarantined() => Expect(f =>
    {
        _keys.SignBoth(f);
        File.Delete(Path.Combine(f, ReportFile.FileName));
    }, "PlugIn:ReportMissing");

    [Fact]
    public void A_report_altered_after_the_approval_is_noticed() => Expect(f =>
    {
        _keys.SignBoth(f);
        var path = Path.Combine(f, ReportFile.FileName);
        File.WriteAllText(path, File.ReadAllText(path).Replace("1000", "2000", StringComparison.Ordinal));
    }, "PlugIn:ApprovalWrong");

    [Fact]
    public void An_approval_on_a_report_of_other_content_does_not_count() => Expect(f =>
    {
        _keys.SignAsDepartment(f, "ZZ");
        _keys.ApproveAsCity(f, report: SigningKeys.Passed(f) with { ContentHash = new('0', 64) });
    }, "PlugIn:ReportForeign");

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"pin":"fixture@1.0.0","contentHash":"","cases":1000,"results":[null]}""")]
    public void An_approval_on_what_is_no_report_does_not_count(string text) => Expect(f =>
    {
        _keys.SignAsDepartment(f, "ZZ");
        _keys.ApproveAsCity(f, TrustedKeys.City, Encoding.UTF8.GetBytes(text));
    }, "PlugIn:ReportForeign");

    [Fact]
    public void An_approval_on_a_report_that_failed_does_not_count() => Expect(f =>
    {
        _keys.SignAsDepartment(f, "ZZ");
        var passed = SigningKeys.Passed(f);
        _keys.ApproveAsCity(f, report: passed with { Results = [.. passed.Results.Skip(1), RequirementResult.NotReached(passed.Results[0].Requirement)] });
    }, "PlugIn:ReportFailed");

    [Fact]
    public void An_approval_on_a_report_with_too_few_cases_does_not_count() => Expect(f =>
    {
        _keys.SignAsDepartment(f, "ZZ");
        _keys.ApproveAsCity(f, report: SigningKeys.Passed(f) with { Cases = 999 });
    }, "PlugIn:ReportFailed");

    [Fact]
    public void One_requirement_eight_times_is_not_eight_requirements() => Expect(f =>
    {
        _keys.SignAsDepartment(f, "ZZ");
        var passed = SigningKeys.Passed(f);
        _keys.ApproveAsCity(f, report: passed with { Results = [.. Enumerable.Repeat(passed.Results[0], 8)] });
    }, "PlugIn:ReportFailed");

    [Fact]
    public void A_name_changed_after_signing_is_noticed() => Expect(f =>
    {
        _keys.SignBoth(f);
        Change(f, m => m["name"]!["zh-Hans"] = "别的名称");
    }, "PlugIn:SignatureWrong");

    [Fact]
    public void A_property_that_nobody_reads_is_signed_all_the_same() => Expect(f =>
    {
        _keys.SignBoth(f);
        Change(f, m => m["remark"] = "later");
    }, "PlugIn:SignatureWrong");

    [Fact]
    public void Another_order_and_other_white_space_are_the_same_manifest() => Expect(f =>
    {
        _keys.SignBoth(f);
        var path = Path.Combine(f, "plugin.json");
        var json = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        var turned = new JsonObject(json.Reverse().Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())));
        File.WriteAllText(path, turned.ToJsonString(new JsonSerializerOptions { WriteIndented = false }));
    }, "");

    [Fact]
    public void Signed_anew_by_the_department_the_old_approval_is_gone() => Expect(f =>
    {
        _keys.SignBoth(f);
        Change(f, m => m["name"]!["zh-Hans"] = "别的名称");
        _keys.SignAsDepartment(f, "ZZ");
    }, "PlugIn:ApprovalMissing");

    [Fact]
    public void Without_the_departments_public_key_nothing_of_it_is_used()
    {
        File.Delete(Path.Combine(_keys.Folder, "ZZ.pem"));
        Expect(_keys.SignBoth, "PlugIn:KeyMissing");
    }

    [Fact]
    public void A_private_key_among_the_public_ones_is_not_used()
    {
        File.WriteAllText(Path.Combine(_keys.Folder, "ZZ.pem"), _keys["ZZ"].ExportPkcs8PrivateKeyPem());
        TrustedKeys.Read(_keys.Folder).Unusable.ShouldBe(["ZZ.pem"]);
        Expect(_keys.SignBoth, "PlugIn:KeyMissing");
    }

    [Fact]
    public void An_old_key_beside_the_new_one_keeps_old_packages_running()
    {
        File.Move(Path.Combine(_keys.Folder, "ZZ.pem"), Path.Combine(_keys.Folder, "ZZ.2026.pem"));
        File.Copy(Path.Combine(_keys.Folder, "HB.pem"), Path.Combine(_keys.Folder, "ZZ.2027.pem"));
        Expect(_keys.SignBoth, "");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"department":"AA==","department":"AA=="}""")]
    [InlineData("""{"department":"***"}""")]
    [InlineData("[]")]
    public void A_signature_file_that_cannot_be_read_is_quarantined(string text) => Expect(
        f => File.WriteAllText(Path.Combine(f, SignatureFile.FileName), text), "PlugIn:SignaturesUnreadable", required: false);

    private void Expect(Action<string> after, string code, bool required = true)
    {
        _folder.Add(after: after);
        var bench = new PlugInBench(_folder.Root, o =>
        {
            o.KeysPath = _keys.Folder;
            o.AllowUnsigned = !required;
        });
        var entry = bench.Registry.List().ShouldHaveSingleItem();
        entry.ReasonCode.ShouldBe(code);
        entry.State.ShouldBe(code.Length == 0 ? PlugInState.Active : PlugInState.Quarantined);
    }

    private static void Change(string folder, Action<JsonObject> change)
    {
        var path = Path.Combine(folder, "plugin.json");
        var json = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        change(json);
        File.WriteAllText(path, json.ToJsonString());
    }
}
