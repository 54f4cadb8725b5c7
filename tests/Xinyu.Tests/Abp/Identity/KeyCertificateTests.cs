using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Xinyu.Abp;
using Xinyu.Abp.Identity;

namespace Xinyu.Tests.Abp.Identity;

/// <summary>The keys of cookies and second factors in the database open only with a certificate that lies elsewhere.</summary>
public sealed class KeyCertificateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("xinyu-keys-").FullName;
    private readonly Keys _keys = new();

    private string Made => Path.Combine(_folder, "data-keys", "data-protection.pem");

    [Fact]
    public void In_Production_the_certificate_is_made_beside_the_data_path_for_the_owner_alone_and_found_again()
    {
        var secret = Protect(Build("Production"));
        File.Exists(Made).ShouldBeTrue();
        Directory.Exists(Path.Combine(_folder, "data")).ShouldBeFalse("a copy of the data does not carry it");
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(Made).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var stored = _keys.Elements.ShouldHaveSingleItem();
        stored.Descendants().ShouldContain(e => e.Name.LocalName == "EncryptedData");
        stored.ToString().ShouldNotContain("<value>", customMessage: "the master key is not in the open");

        var again = Build("Production");
        Unprotect(again, secret).ShouldBe("机密");
        again.GetRequiredService<KeyRingCheck>().Run();
        _keys.Elements.Count.ShouldBe(1);
    }

    [Fact]
    public void Without_its_certificate_the_host_does_not_start_and_names_the_one_that_is_missing()
    {
        Protect(Build("Production"));
        var needed = KeyCertificate.Needed(_keys.Elements[0]).ShouldHaveSingleItem();
        File.Move(Made, Path.Combine(_folder, "old.pem"));

        var refusal = Should.Throw<AbpException>(() => Build("Production").GetRequiredService<KeyRingCheck>().Run());
        refusal.Message.ShouldContain(needed);
        refusal.Message.ShouldContain("DataProtection:CertificatePath");

        var back = Build("Production", ("DataProtection:FormerCertificates:0", Path.Combine(_folder, "old.pem")));
        back.GetRequiredService<KeyRingCheck>().Run(); // a new certificate for new keys, the old one for what there is
    }

    [Theory]
    [InlineData("nowhere.pem", null)]
    [InlineData("empty.pem", "")]
    [InlineData("other.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")]
    public void A_configured_certificate_that_cannot_be_read_stops_the_start_with_a_sentence(string name, string? content)
    {
        var file = Path.Combine(_folder, name);
        if (content is not null) File.WriteAllText(file, content);
        var refusal = Should.Throw<AbpException>(() => Build("Testing", ("DataProtection:CertificatePath", file)));
        refusal.Message.ShouldContain(file);
        refusal.Message.ShouldContain("私钥");
    }

    [Fact]
    public void Elsewhere_keys_are_encrypted_only_where_a_certificate_is_configured()
    {
        Protect(Build("Development"));
        _keys.Elements.ShouldHaveSingleItem().Descendants().ShouldNotContain(e => e.Name.LocalName == "EncryptedData");
        File.Exists(Made).ShouldBeFalse();
    }

    private ServiceProvider Build(string environment, params (string Key, string Value)[] settings)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(
            [new("App:DataPath", Path.Combine(_folder, "data")), .. settings.Select(s => new KeyValuePair<string, string?>(s.Key, s.Value))]).Build());
        services.AddSingleton<IHostEnvironment>(new Environment(environment, _folder));
        services.AddDataProtection().ProtectKeys();
        services.AddSingleton<KeyRingCheck>();
        services.Configure<KeyManagementOptions>(o => o.XmlRepository = _keys);
        return services.BuildServiceProvider();
    }

    private static string Protect(ServiceProvider services) => services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("机密");

    private static string Unprotect(ServiceProvider services, string secret) => services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Unprotect(secret);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private sealed class Keys : IXmlRepository
    {
        public List<XElement> Elements { get; } = [];

        public IReadOnlyCollection<XElement> GetAllElements() => [.. Elements.Select(e => new XElement(e))];

        public void StoreElement(XElement element, string friendlyName) => Elements.Add(new XElement(element));
    }

    private sealed class Environment(string name, string folder) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "Xinyu.Tests";

        public string ContentRootPath { get; set; } = folder;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
